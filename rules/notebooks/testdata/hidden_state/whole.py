# %%
import pandas as pd

# %%
boats = pd.read_csv(folder / "boats.csv")  # want "^`folder` is defined in no cell"
late = boats[boats.minutes > limit]  # want "^`limit` is defined in no cell"

# %%
plt.plot(late.minutes)  # want "^`plt` is defined in no cell"
