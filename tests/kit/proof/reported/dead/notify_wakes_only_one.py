# after: unitreerobotics/unitree_sdk2_python#177: notify() instead of notify_all() at the end
# truth: dead
import threading

condition = threading.Condition()
waiting = threading.Semaphore(0)
stopped = False


def consume():
    with condition:
        waiting.release()
        while not stopped:
            condition.wait()


consumers = [threading.Thread(target=consume) for _ in range(2)]
for consumer in consumers:
    consumer.start()
    waiting.acquire()
with condition:
    stopped = True
    condition.notify()
for consumer in consumers:
    consumer.join()
