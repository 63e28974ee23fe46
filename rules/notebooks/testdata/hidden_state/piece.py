# %% A stage that another program pastes in.
boats = pd.read_csv(folder / "boats.csv")
late = boats[boats.minutes > limit]

# %%
plt.plot(late.minutes)
