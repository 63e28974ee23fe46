import pandas as pd


class Boats:
    def query(self, text):
        return self


boats.query("big")["length"] = 3
boats.dropna()["length"] = 3  # want warning "^`boats.dropna` gives a copy"
