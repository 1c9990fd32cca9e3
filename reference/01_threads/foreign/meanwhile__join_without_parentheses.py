# exercise: meanwhile
# label: wrong
# mistake: t.join without parentheses
# expect: join-not-called

import threading


def meanwhile(task, foreground):
    values = {"a": None}

    def work():
        values["a"] = task()

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    t.join
    return values["a"], b
