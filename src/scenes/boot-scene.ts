import { Scene } from 'phaser';

/** The first scene: nothing to load, so that the canvas exists before the art is painted. */
export class BootScene extends Scene {
  constructor() {
    super('boot');
  }

  create(): void {
    this.scene.start('preload');
  }
}
