from collections import Counter


def score_all(rows, limit):
    for row in rows:
        if row.kept:
            words = row.text.lower().split(" ")  # want "^8 lines again at `words.py:4`, the same: a function saves 5 lines$"
            counts = Counter(word.strip(".,") for word in words)
            total = sum(counts.values()) or 1
            row.scores = {word: count / total for word, count in counts.items()}
            row.top = max(row.scores, key=row.scores.get)
            if total > limit:
                row.scores = {word: score for word, score in row.scores.items() if score > 0.01}
                row.cut = len(counts) - len(row.scores)

