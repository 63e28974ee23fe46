from sea import version
    from sea.new import tide
    from sea.old import tide

print(version, tide)
