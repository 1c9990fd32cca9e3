# exercise: run_in_background
# label: wrong
# mistake: when the task raises it is run a second time

import threading


def run_in_background(task, *args):
    def attempt():
        try:
            task(*args)
        except Exception:
            task(*args)  # second chance

    t = threading.Thread(target=attempt)
    t.start()
    return t
