def features(df, log):
    print df.shape  # want warning "shows `df\\.shape`"
    print "rows", len(df)  # want note "`print` tells"
    print >>log, df.shape
    print
    return df
