from databricks.feature_store import FeatureStoreClient  # want note "`databricks` is not declared"
