# exercise: pipeline
# label: wrong
# misjudged: passed
# mistake: like a Kafka consumer it polls all records that are there into a batch and handles them from the batch, while the producer fills the queue again, so nearly twice as many items as allowed wait: "Both work at once, but at most `limit` items wait."
import queue
import threading


class Consumer:
    def __init__(self, topic, handle, max_poll_records=500):
        self.topic = topic
        self.handle = handle
        self.max_poll_records = max_poll_records
        self.error = None

    def poll(self):
        records = [self.topic.get()]
        while len(records) < self.max_poll_records:
            try:
                records.append(self.topic.get_nowait())
            except queue.Empty:
                break
        return records

    def run(self):
        running = True
        while running:
            for record in self.poll():
                if record is None:
                    running = False
                elif self.error is None:
                    try:
                        self.handle(record)
                    except BaseException as error:
                        self.error = error


class Producer:
    def __init__(self, topic, source):
        self.topic = topic
        self.source = source
        self.error = None

    def run(self):
        try:
            for record in self.source:
                self.topic.put(record)
        except BaseException as error:
            self.error = error
        finally:
            self.topic.put(None)


def pipeline(source, handle, limit=10):
    topic = queue.Queue(maxsize=limit)
    consumer = Consumer(topic, handle)
    producer = Producer(topic, source)
    threads = [threading.Thread(target=side.run) for side in (consumer, producer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for side in (consumer, producer):
        if side.error is not None:
            raise side.error
