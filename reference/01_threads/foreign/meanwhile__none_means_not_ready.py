# exercise: meanwhile
# label: wrong
# mistake: "The call returns when both have ended": polls until the value is not None, so it never returns for a task whose value is None
import threading
import time


def meanwhile(task, foreground):
    ergebnisse = {"task": None, "foreground": None}

    def hintergrund():
        ergebnisse["task"] = task()

    t = threading.Thread(target=hintergrund)
    t.start()
    ergebnisse["foreground"] = foreground()

    # warten bis das Ergebnis da ist
    while ergebnisse["task"] is None:
        time.sleep(0.01)
    t.join()

    return ergebnisse["task"], ergebnisse["foreground"]
