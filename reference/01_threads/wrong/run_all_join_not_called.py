# exercise: run_all
# expect: join-not-called
import threading


def run_all(tasks):
    ts = [threading.Thread(target=t) for t in tasks]
    [t.start() for t in ts]
    [t.join for t in ts]  # <- here
