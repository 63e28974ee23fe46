package comments

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// synonyms lists words that say the same about code of the field, a group a
// line: verbs with the names of functions that do it, things with how their
// names are cut short. A word may be in several groups. Written forms only:
// [stem] makes one of plurals and endings.
var synonyms = newThesaurus(
	// moving data in and out
	"read load import open fetch ingest scan parse",
	"write save export store dump output persist",
	"download retrieve fetch pull",
	"get obtain retrieve fetch extract take grab access pull pick",
	"send submit post push",
	"connect connection con conn",
	// making and unmaking
	"create make build construct generate instantiate initialize initialise init define setup declare produce new add prepare",
	"remove drop delete del omit discard exclude clear erase rm unlink pop strip eliminate dedup reset",
	"close shut disconnect",
	"copy clone duplicate backup",
	"reset restore revert clear set",
	"install installation",
	"enable activate on", "disable deactivate off suppress",
	"start begin launch run first", "stop end quit exit finish terminate last",
	"run execute call invoke apply perform do main",
	"return give back", "raise throw stop error abort exception fail",
	"print show display output report message cat log echo view",
	// working on tables
	"join merge combine concatenate concat bind rbind cbind append vstack hstack stack union attach",
	"add append insert include extend push attach put plus",
	"split divide partition separate strsplit",
	"convert turn change transform cast coerce parse translate as astype to make into form format",
	"replace substitute sub gsub change recode map",
	"fill impute fillna replace",
	"filter select keep subset choose where slice query loc iloc which",
	"select choose pick get extract pull columns",
	"sort order arrange rank sorted ascending descending",
	"group groupby by aggregate tapply ddply per each",
	"summarise summarize summary aggregate agg describe statistics",
	"rename name column header", "name label call",
	"column col variable var field feature attribute", "row record observation obs index line",
	"table dataframe frame df tibble dt csv tsv excel rdata rds", "unique distinct duplicate dedup different",
	"missing na nan null none empty isnull isna blank", "drop dropna omit",
	"pivot reshape melt spread gather tidy cast", "transpose transposed",
	"shuffle random permute permutation", "sample draw random",
	"encode encoding onehot dummy dummies", "normalize normalise standardize standardise scale rescale standard",
	// counting and calculating
	"count number size length len nrow n total num nunique amount tally",
	"shape dimension dim size", "sum total add", "mean average avg", "median", "std sd deviation", "variance var",
	"minimum min smallest lowest least", "maximum max largest highest most biggest",
	"best max argmax min argmin highest", "round rounded decimal place nearest",
	"calculate compute calc determine evaluate", "multiply times product", "divide ratio fraction proportion share prop",
	"subtract difference minus diff gap", "power square squared", "root sqrt square", "logarithm log", "exponential exp",
	"percent pct percentage", "probability prob proba", "frequency freq",
	"increment increase update add", "decrement decrease reduce subtract update",
	"correlation cor corr", "distance dist mile km kilometer meter metre", "distribution dist", "quantile percentile",
	"matrix mat", "vector vec", "determinant det", "inverse inv solve",
	// models
	"fit train learn estimate", "predict forecast prediction predicted pred yhat inference", "evaluate score assess test metric",
	"model clf classifier reg regressor estimator net network algorithm", "linear lm ols", "logistic glm logit",
	"cluster kmeans clustering", "forest rf randomforest", "tree rpart", "accuracy acc", "confusion conf",
	"train training", "test testing holdout", "validation val valid dev", "validate validation cv cross",
	"compile configure", "optimizer optimiser optim opt", "rate lr", "weight w", "bias b", "parameter param argument arg option setting args params",
	"hyperparameter param params", "coefficient coef coeff", "seed random rng reproducible", "epoch iteration",
	"importance importances", "tune search grid", "pretrained",
	// drawing
	"plot draw show display visualize visualise graph chart figure render ggplot qplot view plt sns",
	"graph plot chart figure ax axes fig", "figure fig", "axis axes ax xlab ylab", "histogram hist", "scatter scatterplot point points plot",
	"bar barplot barh col", "box boxplot", "line lines plot", "heatmap", "label xlab ylab lab xlabel ylabel", "limit lim xlim ylim", "title main ggtitle",
	"legend", "color colour", "style theme", "grid facet",
	// programs
	"check verify ensure test assert validate whether if confirm sure inspect see is",
	"look view see inspect check show examine explore glimpse head str structure summary info describe preview display",
	"first head top front", "last tail bottom", "peek head",
	"loop iterate go through over each every for cycle traverse walk all repeat run",
	"find search locate identify which detect match look where", "contain has include in", "parse extract get",
	"update modify change edit adjust alter set replace", "set assign give change",
	"directory folder dir path wd cd", "file path filename", "path file", "library package module dependency import require load pkg lib",
	"dictionary dict map json", "list array vector c", "array list np", "tuple set", "string text str character char word", "integer int number numeric", "float double numeric number real",
	"boolean bool logical flag", "date datetime time timestamp day posix", "now today current", "picture image img photo", "message msg", "configuration config cfg settings options option",
	"database db", "response resp", "request req", "value val", "previous prev last lag", "next lead", "temporary tmp temp", "environment env", "reference ref", "source src",
	"destination dest dst target", "function func fun fn def", "object obj", "category cat categorical factor level", "document doc", "language lang", "population pop",
	"vocabulary vocab", "latitude lat", "longitude lon lng", "position pos", "sequence seq range", "difference diff", "dependencies deps requirements", "argument args argv",
	"lowercase lower", "uppercase upper capital", "whitespace strip trim space", "punctuation punct", "stopword stop", "token tokenize tokenise", "lemma lemmatize", "stem stemmer",
	"equal same equals match", "greater larger more above over bigger exceeds", "less smaller below under fewer", "not no without isn doesn never",
	"zero 0",
	"parallel core cluster", "warning warn", "time timer elapsed clock", "sleep wait", "gpu cuda device",
)

// stops are words that join others and tell nothing themselves. Those of a
// sentence that states a fact are not among them: "is", "can", "has".
var stops = syntax.Names(`a an the of in on at to for from by with into onto as and or our we us this that these those it its will let lets
	got based up out i me my some all each every any using via through new per s t so-called following required necessary needed respective
	corresponding`)

// setting lists words that open the name of a circumstance: "with ties", "for the
// first fold".
var setting = syntax.Names("with without for by in on at from using via per as like after before under between within among when where if while")

// openers join a comment to what stands above it.
var openers = syntax.Names("now then finally next first here")

// vague are words for what nearly every statement has to do with. They need no
// counterpart in it, and say nothing alone.
var vague = stemmed(`data dataset set value result output input variable object function method model file thing item instance info information
	array list vector frame element content entry step`)

// light are verbs that fit every assignment and every call. They need no
// counterpart in one.
var light = stemmed(`create make build construct generate define set compute calculate get perform do run apply call obtain initialize initialise
	instantiate declare specify assign store save add execute prepare produce put take give place find identify determine go`)

// verbs tell what is done. One that opens a comment has to be said by what the
// statement does, not by a name that it does it to.
var verbs = stemmed(`read load import open fetch download write save export dump send submit connect remove drop delete omit discard exclude clear erase close
	copy clone reset restore install enable disable activate deactivate start begin launch stop run execute call apply return raise print show display
	report log join merge combine concatenate append insert extend attach add split divide separate convert turn change transform cast coerce parse
	replace substitute impute fill filter select keep subset choose pick slice extract sort order arrange rank group aggregate summarise summarize
	rename shuffle sample encode normalize normalise standardize standardise scale count sum round calculate compute determine multiply subtract
	increment increase decrement decrease fit train learn predict forecast evaluate score test check verify ensure assert validate compile tune search
	plot draw visualize visualise render look view inspect examine explore update modify adjust set reshape pivot transpose flatten resize crop save
	tokenize tokenise lemmatize stem strip unzip iterate loop`)

// making lists the light verbs that a value which stands there already is no answer
// to.
var making = stemmed("create make build generate construct compute calculate find determine perform run apply produce identify execute call")

// joining lists words that hang a comment on the one above it.
var joining = syntax.Names("and or but")
