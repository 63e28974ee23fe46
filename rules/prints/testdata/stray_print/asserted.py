def call(cmd, env):
    result = env.run(cmd)
    if result.code:
        print(result.stdout)  # want note "first of 4 messages"
        print(result.stderr)
        assert False
    print(f"{result:.2f}")
    print(result.stdout)
    return result
