# exercise: by_priority
# label: right
# style: Kafka: only (priority, offset) goes through the queue, and the offset finds the record again; a publisher thread ends before the consumer polls
import queue
import threading


class Log:
    def __init__(self, records):
        self._records = list(records)

    def publish_to(self, topic):
        for offset, record in enumerate(self._records):
            topic.put((record[0], offset))

    def value_at(self, offset):
        return self._records[offset][1]


def poll(topic):
    while True:
        try:
            _priority, offset = topic.get_nowait()
        except queue.Empty:
            return
        yield offset


def by_priority(jobs):
    log = Log(jobs)
    topic = queue.PriorityQueue()
    publisher = threading.Thread(target=log.publish_to, args=(topic,))
    publisher.start()
    publisher.join()
    return [log.value_at(offset) for offset in poll(topic)]
