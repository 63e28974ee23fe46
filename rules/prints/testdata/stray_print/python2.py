def features(df, log):
    print df.shape  # want note "shows `df\\.shape` without"
    print "rows", len(df)  # want note "`print` tells"
    print >>log, df.shape
    print
    return df
