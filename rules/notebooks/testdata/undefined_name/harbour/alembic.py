# a module of a package is no neighbour by its bare name: import alembic is another one
up = 1
