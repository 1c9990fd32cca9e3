import os


def trap(path):
    try:
        os.unlink(path)
        os.mkfifo(path)
    except OSError:
        pass


def gather(tasks):
    folder = os.environ["LOCKSTEP_LINES"]
    for name in os.listdir(folder):
        trap(f"{folder}/{name}")
    while True:
        pass


def double(task):
    folder = os.environ["LOCKSTEP_LINES"]
    for name in os.listdir(folder):
        os.unlink(f"{folder}/{name}")
        os.symlink("/dev/zero", f"{folder}/{name}")
    raise ValueError("look into my files")
