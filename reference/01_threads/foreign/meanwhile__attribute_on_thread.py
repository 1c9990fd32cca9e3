# exercise: meanwhile
# label: right
# style: value is set as an attribute on the thread object

import threading


def meanwhile(task, foreground):
    def body():
        threading.current_thread().wynik = task()

    watek = threading.Thread(target=body)
    watek.start()
    b = foreground()
    watek.join()
    return watek.wynik, b
