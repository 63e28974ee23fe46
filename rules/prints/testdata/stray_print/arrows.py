import h5py

with h5py.File("crates.h5", "r") as crates:
    print(crates.keys())  # => ['heavy', 'light']
    print(crates["heavy"].shape)  # => (3, 2)
    print(crates["light"].shape)  # of the light ones # want warning "shape"

crates = h5py.File("more.h5", "w")
crates.create_dataset("empty", data=[])
