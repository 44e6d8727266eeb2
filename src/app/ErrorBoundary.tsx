import { Component, type ComponentChildren } from 'preact';
import { readSpace } from '../storage/spaces';
import { Button } from '../ui/Button';
import { handOver } from '../ui/handOver';
import styles from './ErrorBoundary.module.css';

interface BoundaryState {
  readonly thrown: unknown;
  readonly rescue: 'idle' | 'reading' | 'failed';
}

/**
 * Catches what a screen throws, and rescues the data: 'Download my data' reads the databases without
 * any other part of the app. Given a new key (another route) it starts afresh.
 */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, BoundaryState> {
  override state: BoundaryState = { thrown: null, rescue: 'idle' };

  static override getDerivedStateFromError(thrown: unknown): Partial<BoundaryState> {
    return { thrown: thrown ?? new Error('unknown') };
  }

  private readonly rescue = async (): Promise<void> => {
    this.setState({ rescue: 'reading' });
    try {
      const { rescueData } = await import('./rescue');
      const file = await rescueData(readSpace(window.localStorage));
      await handOver(file);
      this.setState({ rescue: 'idle' });
    } catch {
      this.setState({ rescue: 'failed' });
    }
  };

  render() {
    const { thrown, rescue } = this.state;
    if (thrown === null) return this.props.children;
    return (
      <div class={styles.boundary} role="alert">
        <h1>This screen failed</h1>
        <p>
          What you saved is untouched on this device, and what you typed is kept. Open another
          screen from the bar, or reload.
        </p>
        <div class={styles.actions}>
          <Button variant="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          <Button
            variant="secondary"
            disabled={rescue === 'reading'}
            onClick={() => void this.rescue()}
          >
            Download my data
          </Button>
        </div>
        {rescue === 'failed' && (
          <p>The data could not be read. Close other windows of Orrery and try again.</p>
        )}
        <details>
          <summary>What failed</summary>
          <pre>
            {thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}
          </pre>
        </details>
      </div>
    );
  }
}
