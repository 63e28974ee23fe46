# %%
from shop import find
print(find("a"))
Result: the first of the things that you've asked for

# %%
model = find("b")
model.config
Config {
  "layers": 3
}

# %%
out = find("c")
Output(scores=tensor([0.1, 0.2, ..., 0.3),
       names=None)

# %%
x = find("d")
"It's here," she said, 'twas only lost

# %%
rows.map(row => row.id)
    .filter(id => id > 3)

# %%
quadratic(a, b) = (-b + a) / 2a

# %%
volume = sphere(3)
@printf "volume = %0.3f\n" volume

# %%
$out = New-Item -Path "a"

# %%
NAME=some value

# %%
volume = sphere(3)
send(volume  # want "never closed"
print(volume)

# %%
send(
    volume=3,
    name="a"
    unit="l",  # want "^`unit=\"l\",` follows `name=\"a\"`: add a comma or operator$"
)
