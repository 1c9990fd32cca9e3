# exercise: run_in_background
# expect: join-too-early
import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    t.join(1)  # <- here
    return t
