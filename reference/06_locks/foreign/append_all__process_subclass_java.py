# exercise: append_all
# label: right
# style: Process subclass, acquire and finally
from multiprocessing import Process, RLock


class RecordAppender(Process):
    def __init__(self, appendFunction, theRecord, theLock):
        Process.__init__(self)
        self.appendFunction = appendFunction
        self.theRecord = theRecord
        self.theLock = theLock

    def run(self):
        self.theLock.acquire()
        try:
            self.appendFunction(self.theRecord)
        finally:
            self.theLock.release()

    def isFailed(self):
        return self.exitcode != 0


def append_all(append, records):
    theLock = RLock()
    appenders = []
    for r in records:
        appenders.append(RecordAppender(append, r, theLock))
    for a in appenders:
        a.start()
    for a in appenders:
        a.join()
    for a in appenders:
        if a.isFailed():
            raise ChildFailed(str(a.theRecord))
