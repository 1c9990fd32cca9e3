# exercise: meanwhile
# label: wrong
# mistake: the pair is built before the join, so the task's value is None if the foreground ends first

import threading


def meanwhile(task, foreground):
    results = {"task": None}

    def store():
        results["task"] = task()

    t = threading.Thread(target=store)
    t.start()
    results["foreground"] = foreground()
    answer = (results["task"], results["foreground"])
    t.join()
    return answer
