# exercise: meanwhile
# expect: started-too-late
import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    front = foreground()
    t.start()
    t.join()
    return box[0], front
