# after: brettwooldridge/HikariCP#442: threads that hold one connection wait for a second
# truth: dead
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

connections = queue.Queue()
for name in ("first", "second"):
    connections.put(name)
both = threading.Barrier(2)


def request(number):
    outer = connections.get()
    both.wait()
    inner = connections.get()
    connections.put(inner)
    connections.put(outer)
    return number


with ThreadPoolExecutor(2) as executor:
    print(list(executor.map(request, range(2))))
