import yaml  # want warning "^`yaml` is not declared: add `pyyaml` to pyproject.toml$"
