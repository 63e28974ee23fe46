def call(cmd, env):
    result = env.run(cmd)
    if result.code:
        print(result.stdout)  # want note "`print` tells"
        print(result.stderr)  # want note "`print` tells"
        assert False
    print(f"{result:.2f}")  # want note "`print` tells"
    print(result.stdout)  # want "`result.stdout`"
    return result
