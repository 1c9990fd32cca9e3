# exercise: meanwhile
# label: wrong
# mistake: box.get("a") or "": false values of the task are replaced

import threading


def meanwhile(task, foreground):
    box = {}

    def work():
        value = task()
        if value:
            box["a"] = value

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    t.join()
    return box.get("a", ""), b
