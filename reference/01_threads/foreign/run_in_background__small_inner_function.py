# exercise: run_in_background
# label: right
import threading


def run_in_background(task, *args):
    def work():
        task(*args)

    t = threading.Thread(target=work)
    t.start()
    return t
