# exercise: run_in_background
# label: wrong
# mistake: join(timeout=2) before return: waits up to two seconds
# expect: join-too-early

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    thread.join(timeout=2)
    return thread
