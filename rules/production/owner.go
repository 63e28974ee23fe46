package production

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file knows whose place an absolute path is, by its first parts.

var (
	// homes matches somebody's folder or disk: /home/ann/, /Users/ann/, ~/data,
	// C:\Users, D:/data, /Volumes/Disk, \\server\share. Backslashes are looked for
	// as they are written in strings with and without escapes.
	homes = lazyregexp.New(`^(?:/(?:home|Users|export/home)/+[\w.@-]+|~\w*/+\w|[A-Za-z]:(?:\\{1,2}|/{1,2})[\w#]|/(?:media|Volumes)/\w|/mnt/[a-z]/\w|` +
		`\\{2}[A-Za-z][\w.-]*\\[\w$]|\\{4}[A-Za-z][\w.-]*\\{2}[\w$]|//[A-Za-z][\w-]*/[\w$]+/)`)
	// deepHomes matches the homes that a server has on a disk: /pool/home/ann/tides, and deepFolders the folders of people
	// there, as of those of a group: /pool/scratch/ann/tides, /lab/tides/users/ann/low.csv.
	deepHomes   = lazyregexp.New(`^/[\w.-]+(?:/+[\w.-]+){0,3}/homes?/+[\w.@-]+/+[\w.]`)
	deepFolders = lazyregexp.New(`(?i)^/[\w.-]+(?:/+[\w.-]+){0,3}/(?:users?|people|scratch)/+[\w.@-]+/+[\w.]`)
	// routes matches what a service answers to: /api/v1/users/ann/tides.
	routes = lazyregexp.New(`^/(?:[\w.-]+/)*(?:api|v\d+)/`)
	// images matches the homes and folders that every container, service or
	// system of a kind has.
	images = lazyregexp.New(`^(?:/home/(?:jovyan|jupyter|rstudio|rstudio-user|vscode|runner|airflow|site|studio-lab-user|sagemaker-user|` +
		`trusted-service-user|ec2-user/SageMaker|docker|coder|gitpod|codespace|mambauser|user/app|app|appuser|spark|glue_user|ray|circleci|travis)(?:/|$)|` +
		`/Users/(?:Shared|runner|[\w.-]+@)|/root/\.|~/(?:Library/(?:R|Python|Jupyter|Fonts|Caches|Logs|Preferences|Application Support)|lib|bin)\b|[A-Za-z]:[\\/]+(?i:Program ?Files|ProgramData|Windows|tmp|temp|Python\d+|Rtools\d*|cygwin\d*|OSGeo4W\d*|msys\d*|(?:ana|mini)conda\d*)\b)`)
	// workers matches the homes and disks of users that clusters for hire, virtual machines and small
	// computers come with: the same on many machines.
	workers = lazyregexp.New(`^/(?:home|media)/(?:hadoop|vagrant|pi)(?:/|$)`)
	// farms matches folders on the disks of a cluster or a server, by what these are called where
	// many work; below plain words only folders within one of a group: /blue/tides/ann/high.csv.
	farms = lazyregexp.New(`^/(?:data\d|storage\d*(?:-mnt)?|gpfs|lustre|beegfs|nfs|hpc|hpcdata|scratch|share|cluster|spin|fastdata|mnt)\d*/+[\w.@-]+(?:/+[\w.@-]|$)|^/(?:blue|orange)(?:/+[\w.@-]+){2}/`)
	// networks matches disks that many people of a place share: those of a cluster, what Windows calls
	// a share, and the letters that it is given, which begin far behind those of one's own disks.
	networks = lazyregexp.New(`^(?:/Volumes/GoogleDrive/(?:Shared|Team)|/(?:gpfs|lustre|beegfs|nfs|hpc|hpcdata|cluster|share)\d*/|\\{2}|//|[H-Zh-z]:[\\/]+)`)
	// mounts matches folders there that containers and services mount, or that keep programs.
	mounts = lazyregexp.New(`^/(?:mnt/(?:data|input|output|tmp|temp|models?|efs|s3|gcs|batch|azureml|azure|blob|volume|shared?|server|config|dis[ck]s?|storage|results?|work|workspace|user-data)\d*(?:/|$)|share/(?:apps?|software|modules|opt|lib)(?:/|$))|/(?:s?bin|lib\d*)/`)
	// placeholder matches what a guide leaves for the reader to fill in, and homes
	// whose owner is a variable.
	placeholder = lazyregexp.New(`(?i)[<>]|\.\.\.|…|(?:Users|home)[\\/]*(?:$|[{$%\[])|` +
		`(?:^|[/\\_-])(?:path[/\\_-]?to|your|username|user[_-]name|my[_-]?user(?:name)?)(?:[/\\_.-]|$)|^/(?:a|b|foo|bar|dir|parent|directory|folder|some|the)/|` +
		`[/\\]~?(?:my[_-]?)?file[_-]?path(?:[/\\.]|$)`)
	// rooted matches a path of at least two parts: of one, it is a route as often.
	rooted = lazyregexp.New(`^/[A-Za-z][\w.-]*/+[\w.*%{-]`)
)

// shared lists the first parts of paths that are the same on every machine, in
// every container of a kind, or on every worker of a service.
var shared = map[string]bool{
	"dev": true, "tmp": true, "proc": true, "sys": true, "etc": true, "usr": true, "bin": true, "sbin": true, "lib": true,
	"lib64": true, "var": true, "run": true, "boot": true, "private": true, "Library": true, "System": true,
	"Applications": true, "nix": true, "opt": true,
	"app": true, "code": true, "src": true, "workspace": true, "workspaces": true, "work": true, "github": true,
	"kaggle": true, "content": true, "dbfs": true, "databricks": true, "databricks-datasets": true, "FileStore": true,
	"Workspace": true, "gcs": true, "synfs": true, "lakehouse": true, "azureml": true, "azureml-envs": true,
	"rapids": true, "vsicurl": true, "vsizip": true, "vsis3": true, "vsigs": true, "vsimem": true, "vsitar": true, "vsigzip": true,
}

// ownerOf returns the category of a path: personal, machine, or nothing where
// it is relative, works everywhere or is no path.
func ownerOf(path string) string {
	if len(path) < 3 || strings.ContainsAny(path, "\n\t") {
		return ""
	}
	switch c := path[0] | 0x20; {
	case path[0] == '/' || path[0] == '~' || path[0] == '\\':
	case path[1] == ':' && c >= 'a' && c <= 'z':
	default:
		return ""
	}
	if placeholder.MatchString(path) || images.MatchString(path) {
		return ""
	}
	if workers.MatchString(path) {
		return machine
	}
	first, _, _ := strings.Cut(path[1:], "/")
	switch {
	case homes.MatchString(path), isFarm(path), isDeep(path) && !shared[first]:
		return personal
	case !rooted.MatchString(path), shared[first]:
		return ""
	}
	return machine
}

// isDeep reports whether a path leads to what somebody has on a disk of a server, and not to users that data are about.
func isDeep(path string) bool {
	return deepHomes.MatchString(path) || deepFolders.MatchString(path) && !mounts.MatchString(path) && !routes.MatchString(path)
}

// isFarm reports whether a path is on a disk of one cluster or server.
func isFarm(path string) bool {
	return farms.MatchString(path) && !mounts.MatchString(path)
}

// isNetwork reports whether a path is on a disk that many share, and in nobody's home there.
func isNetwork(path string) bool {
	return programs.MatchString(path) || networks.MatchString(path) && !ownHome.MatchString(path)
}

// programs matches folders beside the homes of people where a system keeps what all use.
var programs = lazyregexp.New(`^/home/(?:apps?|programs?|software|modules?|tools|shared?|common|public|groups?|projects?)\d*/`)

// ownHome matches folders of people on any disk.
var ownHome = lazyregexp.New(`(?i)[\\/](?:users|home|desktop|onedrive|dropbox|my drive)[\\/ _-]`)

// onCluster reports whether code shows that it runs on a service whose file system is the
// same for everybody who may run it. Few documents are worth the expression.
func onCluster(code []byte) bool {
	return slices.ContainsFunc(clusterParts, func(part []byte) bool { return bytes.Contains(code, part) }) && clusters.Match(code)
}

var clusterParts = [][]byte{[]byte("park"), []byte("google.colab"), []byte("dbutils.")}

var clusters = lazyregexp.New(`\bSparkSession\b|\bSparkContext\b|\bpyspark\b|\bsparklyr\b|\bspark\.read\b|\bgoogle\.colab\b|\bdbutils\.`)
