def call(cmd, env):
    result = env.run(cmd)
    if result.code:
        print(result.stdout)  # want note "tells"
        print(result.stderr)  # want note "tells"
        assert False
    print(f"{result:.2f}")  # want note "tells"
    print(result.stdout)  # want note "perhaps"
    return result
