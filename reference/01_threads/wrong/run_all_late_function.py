# exercise: run_all
# expect: late-binding
import threading


def run_all(tasks):
    running = []
    for current in tasks:

        def body():
            current()  # <- here

        t = threading.Thread(target=body)
        t.start()
        running.append(t)
    for t in running:
        t.join()
