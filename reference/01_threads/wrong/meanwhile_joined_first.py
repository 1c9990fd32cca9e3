# exercise: meanwhile
# expect: join-too-early
import threading


def meanwhile(task, foreground):
    out = {}
    t = threading.Thread(target=lambda: out.update(task=task()))
    t.start()
    t.join()
    out["fg"] = foreground()
    return out["task"], out["fg"]
