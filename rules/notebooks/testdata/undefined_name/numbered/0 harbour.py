import os

harbour = os.environ["HARBOUR"]
