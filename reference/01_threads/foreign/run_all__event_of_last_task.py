# exercise: run_all
# label: wrong
# mistake: waits for the last task in the list only, through an Event
# expect: join-incomplete

import threading


def run_all(tasks):
    last_done = threading.Event()
    if not tasks:
        return

    def final():
        try:
            tasks[-1]()
        finally:
            last_done.set()

    for task in tasks[:-1]:
        threading.Thread(target=task).start()
    threading.Thread(target=final).start()
    last_done.wait()
