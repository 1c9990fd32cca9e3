# exercise: run_in_background
# label: wrong
# mistake: start() is called a second time: RuntimeError
# expect: started-twice

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    t.start()
    return t
