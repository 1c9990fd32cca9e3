# exercise: meanwhile
# label: right
# style: a beginner with comments, an inner function and a dictionary

import threading


def meanwhile(task, foreground):
    # in this dictionary the thread can put what it found out
    # (both threads can see it because they are in the same program)
    results = {}

    # the thread runs this function
    def do_the_task():
        answer = task()
        results["task"] = answer

    # make it and start it
    t = threading.Thread(target=do_the_task)
    t.start()

    # in the meantime I do the other thing myself
    results["foreground"] = foreground()

    # wait for the thread, only after this I am allowed to look
    t.join()

    return results["task"], results["foreground"]
