# exercise: prepare_and_store
# label: right
# style: Thread subclass, acquire and finally
from threading import Lock, Thread


class ItemThread(Thread):
    storeLock = Lock()

    def __init__(self, prepareFunction, storeFunction, item):
        Thread.__init__(self)
        self.prepareFunction = prepareFunction
        self.storeFunction = storeFunction
        self.item = item

    def run(self):
        prepared = self.prepareFunction(self.item)
        ItemThread.storeLock.acquire()
        try:
            self.storeFunction(prepared)
        finally:
            ItemThread.storeLock.release()


def prepare_and_store(prepare, store, items):
    itemThreads = []
    for item in items:
        itemThreads.append(ItemThread(prepare, store, item))
    for itemThread in itemThreads:
        itemThread.start()
    for itemThread in itemThreads:
        itemThread.join()
