# exercise: run_all
# label: right
# style: wants Ctrl-C to work on Windows: short join(timeout) again and again, until no own thread is alive
import threading


def run_all(tasks):
    lives = []
    for f in tasks:
        t = threading.Thread(target=f)
        lives.append(t)
    for t in lives:
        t.start()

    # plain join() blocked my Ctrl-C, so wait in small pieces
    while len(lives) > 0:
        for t in lives:
            t.join(timeout=0.05)
        lives = [t for t in lives if t.is_alive()]
    # print("all done")
