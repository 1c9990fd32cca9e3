# exercise: meanwhile
# label: wrong
# mistake: the foreground gets a thread as well and does not run in the calling thread

import threading


def meanwhile(task, foreground):
    results = {}

    def call(key, function):
        results[key] = function()

    t1 = threading.Thread(target=call, args=("task", task))
    t2 = threading.Thread(target=call, args=("foreground", foreground))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    return results["task"], results["foreground"]
