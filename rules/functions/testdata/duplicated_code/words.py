from collections import Counter

for row in read_rows(limit):
    words = row.text.lower().split(" ")
    counts = Counter(word.strip(".,") for word in words)
    total = sum(counts.values()) or 1
    row.scores = {word: count / total for word, count in counts.items()}
    row.top = max(row.scores, key=row.scores.get)
    if total > limit:
        row.scores = {word: score for word, score in row.scores.items() if score > 0.01}
        row.cut = len(counts) - len(row.scores)