def read(path):
    return pd.read_csv(path)  # want "^`pd` is defined nowhere"


def draw(table):
    plt.plot(np.log(table["tide"]))  # want "^`plt`" "^`np`"
