# exercise: run_all
# style: recursion
import threading


def run_all(tasks):
    def go(rest):
        if rest:
            first, *others = rest
            t = threading.Thread(target=first)
            t.start()
            go(others)
            t.join()

    go(list(tasks))
