# exercise: meanwhile
# expect: busy-wait
import threading


def meanwhile(task, foreground):
    found = {}

    def work():
        found["value"] = task()

    threading.Thread(target=work).start()
    mine = foreground()
    while not found.get("value"):  # <- here
        pass
    return found["value"], mine
