from gensim.models import Word2Vec

words = Word2Vec([["tide", "low"]])
print(words.wv.vocab)  # want "^`words.wv.vocab` is gone since gensim 4.0: `.wv.key_to_index`; so is `words\\[…\\]`$"
print(words["low"].sum())
