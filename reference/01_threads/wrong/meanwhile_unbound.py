# exercise: meanwhile
# expect: exception-in-a-thread
import threading

calls = 0


def meanwhile(task, foreground):
    box = {}

    def work():
        calls += 1  # <- here
        box["task"] = task()

    t = threading.Thread(target=work)
    t.start()
    box["foreground"] = foreground()
    t.join()
    return box.get("task"), box.get("foreground")
