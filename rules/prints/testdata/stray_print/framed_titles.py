import argparse
import subprocess


def run(command, title):
    print(f"\n{'=' * 80}")
    print(f"{'=' * 80}\n")
    return subprocess.run(command)


parser = argparse.ArgumentParser()
run(parser.parse_args().command, "tides")
