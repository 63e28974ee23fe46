# %% [markdown]
# Sign in with ghp_aEhWzjRci8hIoTWijVcQdioIUCHAnLfhbX84.  # want "a key of `GitHub` is in the text"

# %%
low()

# %%
# Sign in with ghp_aEhWzjRci8hIoTWijVcQdioIUCHAnLfhbX84.  # want "a key of `GitHub` is in a comment"
