# exercise: run_in_background
# label: wrong
# mistake: current_thread() is the calling thread, so the caller gets itself and not the new thread

import threading


def run_in_background(task, *args):
    threading.Thread(target=task, args=args).start()
    return threading.current_thread()
