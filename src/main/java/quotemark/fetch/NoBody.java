package quotemark.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Does not even begin to take in an answer of which the headers say that nobody wants it.
final class NoBody implements BodySubscriber<byte[]> {

    @Override
    public CompletionStage<byte[]> getBody() {
        return CompletableFuture.completedFuture(new byte[0]);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        begun.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        // What was on the way.
    }

    @Override
    public void onError(Throwable failure) {
        // Nobody waits for it.
    }

    @Override
    public void onComplete() {
        // Nobody waits for it.
    }
}
