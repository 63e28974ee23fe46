from .clean import wash
